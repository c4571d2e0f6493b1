/** The vendors' contracts and recorded samples, as resources below {@code inward-specs/}. */
module dev.inward.specs {}
