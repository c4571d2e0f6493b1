/** A typed client of Crazytel. */
module dev.inward.crazytel {
  requires transitive dev.inward.core;

  exports dev.inward.crazytel;
}
