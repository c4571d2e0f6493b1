package com.example;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {

  private final Shop shop;

  OrderController(Shop shop) {
    this.shop = shop;
  }

  @PostMapping("/orders/{number}")
  ResponseEntity<String> order(@PathVariable String number) {
    Shop.Order order = shop.order(number);
    HttpStatus status =
        switch (order) {
          case BOUGHT -> HttpStatus.CREATED;
          case REFUSED -> HttpStatus.CONFLICT;
          case NOT_SENT -> HttpStatus.SERVICE_UNAVAILABLE;
          case UNKNOWN -> HttpStatus.ACCEPTED;
        };
    return ResponseEntity.status(status).body(order.name());
  }
}
