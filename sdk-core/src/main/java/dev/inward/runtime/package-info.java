/**
 * The runtime of generated clients. Its public types are for generated code only, and they change
 * together with the generator, without notice. Users see only the setters that the builder of a
 * client inherits from {@link dev.inward.runtime.ClientBuilder}. All other types are
 * package-private.
 */
@NullMarked
package dev.inward.runtime;

import org.jspecify.annotations.NullMarked;
