package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.internal.dialect.ArrayFunctions;
import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.dialect.Ddl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.dialect.ListConditions;
import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.internal.dialect.TextFunctions;
import dev.kindred.internal.dialect.Writes;
import java.util.function.Supplier;
import org.jooq.Configuration;

/** Dialect of H2, which is close to the SQL standard. */
public final class H2Dialect extends Dialect {

  private final StoredTypes types = new H2Types();
  private final JdbcValues values = new JdbcValues(types);
  private final Limits limits = new H2Limits();
  private final Casts casts = new Casts(types);
  private final LockSemantics locks = new H2Locks();
  private final Writes writes = new H2Writes();
  private final Sequences sequences = new H2Sequences();
  private final Ddl ddl = new H2Ddl();
  private final DriverErrors errors = new H2Errors();

  /** Creates the dialect over a configuration of jOOQ's. */
  public H2Dialect(Supplier<Configuration> jooq) {
    super(jooq, "H2");
  }

  @Override
  public StoredTypes types() {
    return types;
  }

  @Override
  public JdbcValues values() {
    return values;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public ListConditions lists() {
    return new H2Lists();
  }

  @Override
  public Casts casts() {
    return casts;
  }

  @Override
  public Arithmetic arithmetic() {
    return new H2Arithmetic(types);
  }

  @Override
  public DateFunctions dates() {
    return new H2Dates();
  }

  @Override
  public boolean hasArrays() {
    return true;
  }

  @Override
  public ArrayFunctions arrays() {
    return new H2Arrays();
  }

  @Override
  public TextFunctions texts() {
    return new H2Texts();
  }

  @Override
  public LockSemantics locks() {
    return locks;
  }

  @Override
  public Writes writes() {
    return writes;
  }

  @Override
  public Sequences sequences() {
    return sequences;
  }

  @Override
  public Ddl ddl() {
    return ddl;
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  /** It joins by nested loops only. */
  @Override
  public boolean computesDerivedTablesOnce() {
    return false;
  }

  @Override
  public boolean limitsByFetch() {
    return true;
  }
}
