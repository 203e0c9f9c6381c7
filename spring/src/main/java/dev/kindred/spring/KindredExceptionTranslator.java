package dev.kindred.spring;

import dev.kindred.error.ConflictingValuesException;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.DeleteRefusedException;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.IntegrityException;
import dev.kindred.error.InvalidValueException;
import dev.kindred.error.KindredException;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.ModelException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.error.NotLoadedException;
import dev.kindred.error.ReadOnlyEntityException;
import dev.kindred.error.SchemaMismatchException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.ShardingException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.error.StatementTimeoutException;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.error.TenantRequiredException;
import dev.kindred.error.TransactionAbortedException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.UnknownTenantException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.error.UnsupportedArrayException;
import dev.kindred.stability.Preview;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/**
 * Translator of Kindred's exceptions into Spring's {@link DataAccessException}s, whose cause and
 * message they are. As a bean it does so for all {@code @Repository} classes, together with a
 * {@code PersistenceExceptionTranslationPostProcessor}.
 */
@Preview
public final class KindredExceptionTranslator implements PersistenceExceptionTranslator {

  /** Creates a translator. */
  public KindredExceptionTranslator() {}

  /** Returns Spring's exception; null if the given one is not Kindred's. */
  @Override
  public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException exception) {
    return exception instanceof KindredException own ? translate(own) : null;
  }

  /** Returns Spring's exception for one of Kindred. */
  public DataAccessException translate(KindredException exception) {
    return translate(exception, exception);
  }

  /** Translates a failure, which may be only the reason for the exception. */
  private static DataAccessException translate(KindredException failure, KindredException e) {
    if (failure instanceof DatabaseException database) {
      return ofDatabase(database, e);
    }
    String message = e.getMessage();
    if (failure instanceof TransactionAbortedException) {
      return failure.getCause() instanceof KindredException reason
          ? translate(reason, e)
          : new KindredSystemException(message, e);
    }
    if (failure instanceof StaleEntityException) {
      return new OptimisticLockingFailureException(message, e);
    }
    if (failure instanceof EntityNotFoundException) {
      return new EmptyResultDataAccessException(message, 1, e);
    }
    if (failure instanceof MultipleEntitiesException) {
      return new IncorrectResultSizeDataAccessException(message, 1, e);
    }
    if (failure instanceof DeleteRefusedException
        || failure instanceof MissingValueException
        || failure instanceof InvalidValueException
        || failure instanceof ConflictingValuesException
        || failure instanceof TenantMismatchException) {
      return new DataIntegrityViolationException(message, e);
    }
    if (failure instanceof SchemaMismatchException) {
      return new InvalidDataAccessResourceUsageException(message, e);
    }
    if (failure instanceof UnsavedEntityException
        || failure instanceof NotLoadedException
        || failure instanceof ReadOnlyEntityException
        || failure instanceof TenantRequiredException
        || failure instanceof UnknownTenantException
        || failure instanceof ShardingException
        || failure instanceof UnsupportedArrayException
        || failure instanceof ModelException) {
      return new InvalidDataAccessApiUsageException(message, e);
    }
    return new KindredSystemException(message, e);
  }

  private static DataAccessException ofDatabase(DatabaseException failure, KindredException e) {
    String message = e.getMessage();
    if (failure instanceof UniqueViolationException) {
      return new DuplicateKeyException(message, e);
    }
    if (failure instanceof IntegrityException) {
      return new DataIntegrityViolationException(message, e);
    }
    if (failure instanceof SerializationFailureException) {
      return new PessimisticLockingFailureException(message, e);
    }
    if (failure instanceof LockTimeoutException) {
      return new CannotAcquireLockException(message, e);
    }
    if (failure instanceof StatementTimeoutException) {
      return new QueryTimeoutException(message, e);
    }
    if (failure instanceof ConnectionLostException) {
      return new DataAccessResourceFailureException(message, e);
    }
    return ofSqlState(failure, e);
  }

  /** Translates a failure without a type of its own by the class of its SQLSTATE. */
  private static DataAccessException ofSqlState(DatabaseException failure, KindredException e) {
    String message = e.getMessage();
    String state = failure.sqlState() == null ? "" : failure.sqlState();
    if (state.startsWith("22")) {
      return new DataIntegrityViolationException(message, e);
    }
    return state.startsWith("42")
        ? new InvalidDataAccessResourceUsageException(message, e)
        : new KindredSystemException(message, e);
  }
}
