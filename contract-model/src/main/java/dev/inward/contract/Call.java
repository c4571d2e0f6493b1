package dev.inward.contract;

import java.util.Map;

/**
 * A request that the contract allows, as what it asks for.
 *
 * @param operation what is called
 * @param mediaType the media type that the response is asked for in
 * @param arguments the arguments by their names in the contract, credentials excepted
 * @param credentials the credentials by their names in the contract
 */
public record Call(
    Operation operation,
    String mediaType,
    Map<String, String> arguments,
    Map<String, String> credentials) {}
