package dev.inward;

/**
 * A request that can be reconciled if its outcome stays unknown. Store {@link #pending()} before
 * you send {@link #request()}.
 *
 * @param <T> the type of the request
 * @param request the request, with a tag where the vendor keeps one
 * @param pending what a reconciliation has to know
 */
public record PreparedPurchase<T>(T request, PendingPurchase pending) {}
