/**
 * The contracts' manifests, as they are written: which bytes a document holds, and which of them
 * response which request. Not exported; the sandbox and the tests of the chain read the same thing.
 */
@NullMarked
package dev.inward.contract.manifest;

import org.jspecify.annotations.NullMarked;
