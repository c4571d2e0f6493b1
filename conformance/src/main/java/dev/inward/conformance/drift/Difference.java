package dev.inward.conformance.drift;

/**
 * A place where a response is not what the contract says. It holds nothing of the response's
 * values, but for a short word that is no value of an enum.
 *
 * @param operation the operation's id
 * @param status the response's HTTP status
 * @param place a JSON pointer in which a star stands for all items of a list; a header's name; or
 *     {@code status}
 * @param kind in what the two differ
 * @param foreseen whether the contract says that unknown members may be there
 * @param said what differs, in words
 */
record Difference(
    String operation, int status, String place, Kind kind, boolean foreseen, String said) {}
