package dev.kindred.spring.boot;

import dev.kindred.Database;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains why there is no {@link Database}, before Boot's analyzer says that there is none. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingDatabaseFailureAnalyzer
    extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException> {

  private final @Nullable BeanFactory beans;

  MissingDatabaseFailureAnalyzer(@Nullable BeanFactory beans) {
    this.beans = beans;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(
      Throwable root, NoSuchBeanDefinitionException cause, @Nullable String description) {
    if (cause.getBeanType() != Database.class
        || !(beans instanceof ListableBeanFactory listed)
        || cause.getNumberOfBeansFound() > 0) {
      return null;
    }
    return new FailureAnalysis(
        (description == null ? "A Database" : description)
            + " needs a Database of Kindred, and none was opened.",
        remedy(BeanFactoryUtils.beanNamesForTypeIncludingAncestors(listed, DataSource.class)),
        cause);
  }

  private static String remedy(String... dataSources) {
    return switch (dataSources.length) {
      case 0 ->
          "There is no DataSource: set spring.datasource.url, and do not exclude"
              + " DataSourceAutoConfiguration.";
      case 1 ->
          "Do not exclude KindredAutoConfiguration, or define a Database bean: see"
              + " DatabaseFactory.";
      default ->
          "There are several data sources ("
              + String.join(", ", dataSources)
              + "): mark one as @Primary, or define a Database bean for each with DatabaseFactory.";
    };
  }
}
