/**
 * The browser in which pages are tested. Modules that use it depend on Selenium's Chrome driver.
 */
@NullMarked
package dev.inward.testing.browser;

import org.jspecify.annotations.NullMarked;
