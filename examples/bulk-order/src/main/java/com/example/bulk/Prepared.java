package com.example.bulk;

/**
 * A purchase that is about to be sent.
 *
 * @param offer what is bought
 * @param request the vendor's request, as JSON
 * @param pending what a reconciliation needs, as JSON
 * @param tag the text that the vendor keeps beside the number
 */
public record Prepared(Offer offer, String request, String pending, String tag) {}
