package dev.inward.codegen.java;

import java.util.function.Function;

/**
 * A Java file to be written.
 *
 * @param name the simple name of its type
 * @param template the template that renders it
 * @param view makes the value that the template shows; it names types by the file's imports
 */
public record SourceFile(String name, String template, Function<Imports, Object> view) {}
