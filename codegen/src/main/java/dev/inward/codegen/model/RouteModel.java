package dev.inward.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * A path of an operation.
 *
 * @param value the value of the parameter that selects it; null for the only route
 * @param name the name of its method
 * @param constant the name of its constant
 * @param template the path, with the contract's names of parameters
 * @param path the path, with names of parameters that Retrofit accepts
 * @param accept the media type that it accepts, or null
 */
public record RouteModel(
    @Nullable String value,
    String name,
    String constant,
    String template,
    String path,
    @Nullable String accept) {}
