package dev.kindred.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.KindredException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.error.UniqueViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.annotation.PersistenceExceptionTranslationPostProcessor;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.stereotype.Repository;

/** Kindred's exceptions as those of Spring, where the application asks for them. */
class ExceptionTranslationTest extends SpringFixture {

  /** Its exceptions are translated. */
  @Repository
  public static class Accounts {

    /** Runs work on the database. */
    public void run(Runnable work) {
      work.run();
    }
  }

  /** As an application without Boot. */
  @Configuration
  static class Translation {

    @Bean
    static PersistenceExceptionTranslationPostProcessor postProcessor() {
      PersistenceExceptionTranslationPostProcessor processor =
          new PersistenceExceptionTranslationPostProcessor();
      processor.setProxyTargetClass(true);
      return processor;
    }

    @Bean
    PersistenceExceptionTranslator translator() {
      return new KindredExceptionTranslator();
    }

    @Bean
    Accounts accounts() {
      return new Accounts();
    }
  }

  @Test
  void repositoriesThrowExceptionsOfSpring() {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(Translation.class)) {
      Accounts accounts = context.getBean(Accounts.class);
      Account there = insert("there");
      insert("other");
      db.update(Account_.builder(there).balance(1));

      assertThatThrownBy(() -> accounts.run(() -> insert("there")))
          .isExactlyInstanceOf(DuplicateKeyException.class)
          .hasCauseInstanceOf(UniqueViolationException.class)
          .hasMessageContaining("The unique constraint");
      assertThatThrownBy(() -> accounts.run(() -> db.update(Account_.builder(there).balance(2))))
          .isExactlyInstanceOf(OptimisticLockingFailureException.class)
          .hasCauseInstanceOf(StaleEntityException.class);
      assertThatThrownBy(() -> accounts.run(() -> Account_.get(db, -1L)))
          .isExactlyInstanceOf(EmptyResultDataAccessException.class)
          .hasCauseInstanceOf(EntityNotFoundException.class);
      assertThatThrownBy(() -> accounts.run(() -> Account_.objects(db).get()))
          .isExactlyInstanceOf(IncorrectResultSizeDataAccessException.class)
          .hasCauseInstanceOf(MultipleEntitiesException.class);
      assertThatThrownBy(() -> accounts.run(SpringFixture::fail)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void othersAreLeftAlone() {
    assertThat(new KindredExceptionTranslator().translateExceptionIfPossible(new Refused()))
        .isNull();
    assertThatThrownBy(
            () ->
                calls.required(
                    () -> {
                      insert("a");
                      insert("a");
                    }))
        .isInstanceOf(KindredException.class);
  }
}
