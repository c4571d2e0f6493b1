package dev.inward.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/**
 * Tests the parts of an application that buy, without the rest of it. The context has the clients
 * of a sandbox, as {@link AutoConfigureVendorSandbox} describes it, the application's properties,
 * and what the test names with {@code @Import}:
 *
 * <pre>{@code
 * @InwardTest
 * @Import(Shop.class)
 * class ShopTest {
 *
 *   @Autowired private Shop shop;
 * }
 * }</pre>
 */
@AutoConfigureVendorSandbox
@Documented
@ImportAutoConfiguration
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = NoComponents.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Target(ElementType.TYPE)
public @interface InwardTest {

  /** {@return properties of the context, each as {@code name=value}} */
  @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
  String[] properties() default {};
}
