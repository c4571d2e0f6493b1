/** The quick start. The folders beside {@code src} have projects to copy. */
package dev.inward.examples;
