package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.Ddl;
import java.util.List;

/** DDL of InnoDB's tables, in MySQL and MariaDB. */
public final class InnodbDdl implements Ddl {

  @Override
  public boolean indexesForeignKeys() {
    return true;
  }

  @Override
  public boolean indexesIdentities() {
    return true;
  }

  @Override
  public boolean constrainsComputedColumns() {
    return false;
  }

  @Override
  public boolean setsDefaultOnDelete() {
    return false;
  }

  @Override
  public List<String> beforeDrop() {
    return List.of("set foreign_key_checks = 0");
  }

  @Override
  public List<String> afterDrop() {
    return List.of("set foreign_key_checks = 1");
  }
}
