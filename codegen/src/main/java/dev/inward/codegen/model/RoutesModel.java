package dev.inward.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paths of an operation.
 *
 * @param method the HTTP method in upper case
 * @param routes the routes
 * @param selector the argument whose value selects the route; null if there is only one
 */
public record RoutesModel(
    String method, List<RouteModel> routes, @Nullable ArgumentModel selector) {}
