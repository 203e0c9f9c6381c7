package dev.kindred.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.error.CheckViolationException;
import dev.kindred.error.ConflictingValuesException;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.IntegrityException;
import dev.kindred.error.InvalidValueException;
import dev.kindred.error.KindredException;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.ModelException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.error.NotLoadedException;
import dev.kindred.error.NotNullViolationException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.ReadOnlyEntityException;
import dev.kindred.error.RestrictedException;
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
import dev.kindred.error.ViolatedConstraint;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

/** Each exception of Kindred has its kind in Spring. */
class TranslatedKindsTest {

  private final KindredExceptionTranslator translator = new KindredExceptionTranslator();

  private static SQLException state(String state) {
    return new SQLException("the driver's words", state);
  }

  private static DatabaseException database(String state) {
    return new DatabaseException("m", "select", state(state));
  }

  private static Map<KindredException, Class<? extends DataAccessException>> kinds() {
    Map<KindredException, Class<? extends DataAccessException>> kinds = new LinkedHashMap<>();
    SQLException cause = state("23000");
    ViolatedConstraint none = ViolatedConstraint.UNTOLD;
    kinds.put(new UniqueViolationException("m", "", none, cause), DuplicateKeyException.class);
    Class<DataIntegrityViolationException> integrity = DataIntegrityViolationException.class;
    kinds.put(new ForeignKeyViolationException("m", "", none, cause), integrity);
    kinds.put(new NotNullViolationException("m", "", none, cause), integrity);
    kinds.put(new CheckViolationException("m", "", none, cause), integrity);
    kinds.put(new IntegrityException("m", "", none, cause), integrity);
    kinds.put(new ProtectedException("m", List.of(), 0), integrity);
    kinds.put(new RestrictedException("m", List.of(), 0), integrity);
    kinds.put(new MissingValueException("m"), integrity);
    kinds.put(new InvalidValueException("m"), integrity);
    kinds.put(new ConflictingValuesException("m"), integrity);
    kinds.put(new TenantMismatchException("m"), integrity);
    kinds.put(database("22003"), integrity);
    kinds.put(new StaleEntityException("m"), OptimisticLockingFailureException.class);
    kinds.put(new EntityNotFoundException("m"), EmptyResultDataAccessException.class);
    kinds.put(new MultipleEntitiesException("m"), IncorrectResultSizeDataAccessException.class);
    Class<PessimisticLockingFailureException> conflict = PessimisticLockingFailureException.class;
    SerializationFailureException deadlock =
        new SerializationFailureException("m", "", state("40001"));
    kinds.put(deadlock, conflict);
    kinds.put(new TransactionAbortedException("m", deadlock), conflict);
    kinds.put(
        new TransactionAbortedException("m", new StackOverflowError()),
        KindredSystemException.class);
    kinds.put(new LockTimeoutException("m", "", cause), CannotAcquireLockException.class);
    kinds.put(new StatementTimeoutException("m", "", cause), QueryTimeoutException.class);
    kinds.put(
        new ConnectionLostException("m", "", cause), DataAccessResourceFailureException.class);
    kinds.put(database("42000"), InvalidDataAccessResourceUsageException.class);
    kinds.put(
        new SchemaMismatchException("m", List.of()), InvalidDataAccessResourceUsageException.class);
    kinds.put(database("0A000"), KindredSystemException.class);
    Class<InvalidDataAccessApiUsageException> usage = InvalidDataAccessApiUsageException.class;
    kinds.put(new UnsavedEntityException("m"), usage);
    kinds.put(new NotLoadedException("m"), usage);
    kinds.put(new ReadOnlyEntityException("m"), usage);
    kinds.put(new TenantRequiredException("m"), usage);
    kinds.put(new UnknownTenantException("m", null), usage);
    kinds.put(new ShardingException("m"), usage);
    kinds.put(new UnsupportedArrayException("m"), usage);
    kinds.put(new ModelException("m"), usage);
    return kinds;
  }

  @Test
  void eachIsTranslatedWithItsMessageAndAsTheCause() {
    kinds()
        .forEach(
            (exception, kind) ->
                assertThat(translator.translate(exception))
                    .as(exception.getClass().getSimpleName())
                    .isExactlyInstanceOf(kind)
                    .hasMessageStartingWith("m")
                    .hasCause(exception));
  }

  /** A new exception must be given a kind here. */
  @Test
  void noneIsForgotten() throws Exception {
    Set<String> tested =
        kinds().keySet().stream()
            .map(each -> each.getClass().getName())
            .collect(Collectors.toSet());

    assertThat(all()).isNotEmpty().isSubsetOf(tested);
  }

  private static Set<String> all() throws Exception {
    URI classes =
        KindredException.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (Files.isDirectory(Path.of(classes))) {
      return all(Path.of(classes));
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(classes))) {
      return all(jar.getPath("/"));
    }
  }

  private static Set<String> all(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("dev/kindred/error"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Exception.class"))
          .map(name -> "dev.kindred.error." + name.substring(0, name.length() - 6))
          .filter(TranslatedKindsTest::isConcrete)
          .collect(Collectors.toSet());
    }
  }

  private static boolean isConcrete(String name) {
    try {
      return !Modifier.isAbstract(Class.forName(name).getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
