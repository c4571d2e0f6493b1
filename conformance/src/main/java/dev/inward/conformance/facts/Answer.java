package dev.inward.conformance.facts;

import dev.inward.contract.Place;

/**
 * What an operation may answer, in one of its media types.
 *
 * @param response where the contract describes it, or what several operations share
 */
record Answer(String status, Place response, String mediaType, Place schema) {}
