/**
 * Manifests as they are written: the bytes of each sample, and which response belongs to which
 * request. The sandbox and the checks of the chain read them here.
 */
@NullMarked
package dev.inward.contract.manifest;

import org.jspecify.annotations.NullMarked;
