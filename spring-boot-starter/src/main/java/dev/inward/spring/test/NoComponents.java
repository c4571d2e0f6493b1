package dev.inward.spring.test;

import org.springframework.context.annotation.Configuration;

/** In place of the application's class, which would be searched for components. */
@Configuration(proxyBeanMethods = false)
final class NoComponents {}
