package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;

/**
 * What an operation may response, in one of its media types.
 *
 * @param response where the contract describes it, or what several operations share
 */
record VendorResponse(String status, SpecPointer response, String mediaType, SpecPointer schema) {}
