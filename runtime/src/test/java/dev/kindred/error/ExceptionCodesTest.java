package dev.kindred.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each exception has a code and an entry in docs/errors.md. */
class ExceptionCodesTest {

  private static final Path PAGE = Path.of("..", "docs", "errors.md");
  private static final SQLException CAUSE = new SQLException("driver");
  private static final ViolatedConstraint VIOLATED = ViolatedConstraint.UNTOLD;

  static List<KindredException> exceptions() {
    return List.of(
        new ModelException("m"),
        new InvalidValueException("m"),
        new MissingValueException("m"),
        new UnsavedEntityException("m"),
        new StaleEntityException("m"),
        new EntityNotFoundException("m"),
        new MultipleEntitiesException("m"),
        new NotLoadedException("m"),
        new ProtectedException("m", List.of(), 0),
        new RestrictedException("m", List.of(), 0),
        new TransactionAbortedException("m", CAUSE),
        new DatabaseException("m", "", CAUSE),
        new IntegrityException("m", "", VIOLATED, CAUSE),
        new UniqueViolationException("m", "", VIOLATED, CAUSE),
        new ForeignKeyViolationException("m", "", VIOLATED, CAUSE),
        new NotNullViolationException("m", "", VIOLATED, CAUSE),
        new CheckViolationException("m", "", VIOLATED, CAUSE),
        new ConnectionLostException("m", "", CAUSE),
        new LockTimeoutException("m", "", CAUSE),
        new StatementTimeoutException("m", "", CAUSE),
        new SerializationFailureException("m", "", CAUSE),
        new ReadOnlyEntityException("m"),
        new ConflictingValuesException("m"),
        new SchemaMismatchException("m", List.of()),
        new UnsupportedArrayException("m"),
        new ShardingException("m"),
        new TenantRequiredException("m"),
        new TenantMismatchException("m"),
        new UnknownTenantException("m", null));
  }

  @Test
  void allAreTested() {
    assertThat(exceptions())
        .extracting(each -> each.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(
            new ClassFileImporter()
                .importPackagesOf(KindredException.class).stream()
                    .filter(type -> type.isAssignableTo(KindredException.class))
                    .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .map(JavaClass::getName)
                    .toList());
  }

  @Test
  void codesAreDifferent() {
    assertThat(exceptions())
        .extracting(KindredException::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("KR\\d{3}"));
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void stackTracesBeginWithTheCode(KindredException exception) {
    assertThat(exception)
        .hasMessage("m")
        .hasToString(exception.getClass().getName() + ": [" + exception.code() + "] m");
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void hasAnEntry(KindredException exception) throws IOException {
    String heading = "### " + exception.code() + ": " + exception.getClass().getSimpleName();

    assertThat(Files.readAllLines(PAGE)).contains(heading);
  }
}
