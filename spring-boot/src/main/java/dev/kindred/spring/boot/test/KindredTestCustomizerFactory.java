package dev.kindred.spring.boot.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Leaves the components of the application out of the contexts of {@link KindredTest}. */
final class KindredTestCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    return TestContextAnnotationUtils.hasAnnotation(test, KindredTest.class)
        ? new WithoutComponents()
        : null;
  }

  /** A record, so that equal tests share a context. */
  private record WithoutComponents() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      context
          .getBeanFactory()
          .registerSingleton(ExcludedComponents.class.getName(), new ExcludedComponents());
    }
  }

  /** Filter of the scan of {@code @SpringBootApplication}. */
  private static final class ExcludedComponents extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader component, MetadataReaderFactory factory) {
      return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ExcludedComponents;
    }

    @Override
    public int hashCode() {
      return ExcludedComponents.class.hashCode();
    }
  }
}
