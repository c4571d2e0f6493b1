package dev.inward.conformance.drift;

/** In what a response differs. */
enum Kind {
  /** A member is there that the contract does not have. */
  ADDED,

  /** A member that the contract has is not there. */
  REMOVED,

  /** A value is of another type. */
  TYPE,

  /** A value is none of those that the contract lists. */
  ENUM,

  /** A value breaks another rule of its schema, such as a length. */
  VALUE,

  /** The contract does not declare the response's status. */
  STATUS,

  /** A header is missing or different, the media type among them. */
  HEADER,

  /** The body cannot be read. */
  UNREADABLE
}
