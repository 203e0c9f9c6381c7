package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.ColumnScale;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.internal.dialect.TextFunctions;
import dev.kindred.internal.dialect.Writes;
import java.util.function.Supplier;
import org.jooq.Configuration;

/** Dialect of MySQL from 8.0.19 on, with InnoDB tables. */
public final class MysqlDialect extends InnodbDialect {

  private final Writes writes = new MysqlWrites();
  private final DriverErrors errors = new MysqlErrors();

  /** Creates the dialect over a configuration of jOOQ's. */
  public MysqlDialect(Supplier<Configuration> jooq) {
    this(jooq, new MysqlTypes());
  }

  private MysqlDialect(Supplier<Configuration> jooq, StoredTypes types) {
    super(jooq, "MySQL", types, new MysqlJsonCasts(types), new InnodbLocks(true));
  }

  @Override
  public TextFunctions texts() {
    return new MysqlTexts();
  }

  @Override
  public Writes writes() {
    return writes;
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  @Override
  public ColumnScale scale() {
    return new MysqlDriverScale();
  }
}
