package dev.inward.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a sandbox with the context of a test, for example of one with {@code @SpringBootTest}, and
 * lets the auto-configured clients call it instead of the vendors:
 *
 * <pre>{@code
 * @SpringBootTest
 * @AutoConfigureVendorSandbox
 * class ShopTest {
 *
 *   @Autowired private Shop shop;
 *   @Autowired private Sandbox sandbox;
 *
 *   @Test
 *   void order_buysTheNumber() {
 *     shop.order("61400000000");
 *
 *     assertEquals(List.of("61400000000"), sandbox.control(Vendor.CRAZYTEL).sold());
 *   }
 * }
 * }</pre>
 *
 * <p>Each vendor whose SDK is on the class path has a client, also if it is disabled, with invented
 * credentials that take precedence over those of the application. It calls the sandbox, also if a
 * {@link dev.inward.spring.VendorClientCustomizer} names another server. A client bean of the
 * application's own keeps the context from starting, because it may call the vendor. A client that
 * is no bean is not noticed. The sandbox is a bean, is closed with the context, and is reset before
 * each test method. Tests that run in parallel must not share a context.
 *
 * <p>It needs {@code dev.inward:sandbox} in test scope.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AutoConfigureVendorSandbox {}
