package dev.inward.codegen;

/**
 * One Java file to be written.
 *
 * @param name the simple name of its type
 * @param template the template that renders it, below {@code inward-java/}
 * @param view what the template shows
 */
record TypeFile(String name, String template, Object view) {}
