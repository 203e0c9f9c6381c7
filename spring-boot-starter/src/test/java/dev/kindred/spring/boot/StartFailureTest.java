package dev.kindred.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What an application prints that can't start, with what is to be done. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

  private static void assertFails(Class<?> configuration, String... properties) {
    assertThatThrownBy(() -> application(configuration, properties).run())
        .isInstanceOf(RuntimeException.class);
  }

  private static SpringApplicationBuilder application(
      Class<?> configuration, String... properties) {
    return new SpringApplicationBuilder(configuration)
        .web(WebApplicationType.NONE)
        .properties("spring.main.banner-mode=off", "spring.datasource.generate-unique-name=true")
        .properties(properties);
  }

  @Test
  void tablesThatAreBehind(CapturedOutput output) {
    assertFails(
        Application.class,
        "kindred.schema=validate",
        "spring.flyway.locations=classpath:db/behind");
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("[KR032] The database is not as the entities declare it.")
        .contains("alter table author add")
        .contains("mvn compile kindred:migration -Dname=..");
  }

  @Test
  void tablesThatCanNotBeCreated(CapturedOutput output) {
    assertFails(
        Application.class, "kindred.schema=create", "spring.flyway.locations=classpath:db/behind");
    assertThat(output)
        .contains("[KR032] The tables could not be created, since some exist")
        .contains("drop the tables and start with kindred.schema=create");
  }

  @Test
  void aDatabaseThatIsNotSupported(CapturedOutput output) {
    assertFails(WithOtherDatabase.class, "spring.flyway.enabled=false");
    assertThat(output)
        .contains("Kindred does not support Oracle: use H2, SQLite, PostgreSQL, YugabyteDB,")
        .contains("Let spring.datasource.url lead to a database that Kindred supports.");
  }

  @Test
  void noEntities(CapturedOutput output) {
    ClassLoader loader =
        new FilteredClassLoader(
            new ClassPathResource("META-INF/services/dev.kindred.spi.EntityModule"));
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      assertThatThrownBy(
              () ->
                  application(Application.class, "kindred.schema=validate")
                      .resourceLoader(new DefaultResourceLoader(loader))
                      .run())
          .isInstanceOf(RuntimeException.class);
      application(Application.class)
          .resourceLoader(new DefaultResourceLoader(loader))
          .run()
          .close();
    } finally {
      thread.setContextClassLoader(before);
    }
    assertThat(output)
        .contains("No entity was found: nothing on the class path has a")
        .contains("compile it with dev.kindred:kindred-processor in the annotationProcessorPaths")
        .contains("WARN");
  }

  @Test
  void noDataSource(CapturedOutput output) {
    assertFails(WithoutDataSource.class);
    assertThat(output)
        .contains("needs a Database of Kindred, and none was opened.")
        .contains("There is no DataSource: set spring.datasource.url");
  }

  @Test
  void severalDataSources(CapturedOutput output) {
    assertFails(WithSeveralDataSources.class);
    assertThat(output)
        .contains("There are several data sources (first, second): mark one as @Primary");
  }

  @Test
  void aWrongValue(CapturedOutput output) {
    assertFails(Application.class, "kindred.schema=update");
    assertThat(output)
        .contains("Property: kindred.schema")
        .contains("Value: \"update\"")
        .contains("CREATE")
        .contains("NONE")
        .contains("VALIDATE");
  }

  @Test
  void anUnknownProperty(CapturedOutput output) {
    assertFails(Application.class, "kindred.fetchmodus=raise");
    assertThat(output).contains("Property: kindred.fetchmodus");
  }

  @Test
  void aCursorKeyThatIsTooShort(CapturedOutput output) {
    assertFails(Application.class, "kindred.cursor-key=c2VjcmV0");
    assertThat(output)
        .contains("kindred.cursor-key")
        .contains("kindred.cursor-key has 6 bytes. Use at least 32 random bytes in Base64")
        .doesNotContain("c2VjcmV0");
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class WithOtherDatabase {

    @Bean
    DataSource dataSource() {
      return new AbstractDataSource() {
        @Override
        public Connection getConnection() {
          return answering(
              Connection.class,
              "getMetaData",
              answering(DatabaseMetaData.class, "getDatabaseProductName", "Oracle"));
        }

        @Override
        public Connection getConnection(String user, String password) {
          return getConnection();
        }
      };
    }

    private static <T> T answering(Class<T> type, String method, Object answer) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, called, arguments) ->
                  called.getName().equals(method)
                      ? answer
                      : called.getReturnType() == boolean.class
                          ? Boolean.TRUE
                          : called.getReturnType() == String.class ? "" : null));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration"
      })
  static class WithoutDataSource {

    @Bean
    Runnable report(Database db) {
      return db::close;
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class WithSeveralDataSources {

    @Bean
    DataSource first() {
      return new DriverManagerDataSource("jdbc:h2:mem:first");
    }

    @Bean
    DataSource second() {
      return new DriverManagerDataSource("jdbc:h2:mem:second");
    }

    @Bean
    Runnable report(Database db) {
      return db::close;
    }
  }
}
