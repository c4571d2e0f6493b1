/**
 * The runtime of generated clients. Its public types are for generated code only: users of a client
 * need none of them, and they change together with the generator, without notice. All other types
 * are package-private.
 */
@NullMarked
package dev.inward.runtime;

import org.jspecify.annotations.NullMarked;
