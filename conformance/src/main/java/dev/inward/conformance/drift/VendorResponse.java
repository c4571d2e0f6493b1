package dev.inward.conformance.drift;

import java.net.http.HttpHeaders;

/**
 * A response that came whole.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body, as far as it was read
 * @param tooLong whether there was more of the body than is read
 */
@SuppressWarnings("ArrayRecordComponent") // Made once per request, and never compared.
record VendorResponse(int status, HttpHeaders headers, byte[] body, boolean tooLong) {}
