package staff;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Badge}, stored in {@code badge}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Badge_ {
  /**
   * Is never called.
   */
  private Badge_() {
  }

  /**
   * {@return the column {@code code varchar(255) not null}, primary key}
   */
  public static TextColumn<Badge> code() {
    return new TextColumn<Badge>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the path to the employee by the foreign key {@code holder_id bigint} to {@code employee.id}, unique, on delete set null}
   */
  public static Employee_.Reference<Badge> holder() {
    return new Employee_.Reference<Badge>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the primary key column {@code code}}
   */
  public static TextColumn<Badge> pk() {
    return new TextColumn<Badge>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Badge> self() {
    return new Path<Badge>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all badges}
   *
   * @param db the database
   */
  public static QuerySet<Badge> objects(Database db) {
    return Accessors.<Badge>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the badge with the given primary key}
   *
   * @param db the database
   * @param code the column {@code code}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Badge get(Database db, String code) {
    return Accessors.<Badge>get(db, Metadata.INSTANCE, code);
  }

  /**
   * {@return the badge with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param code the column {@code code}
   */
  public static Optional<Badge> find(Database db, String code) {
    return Accessors.<Badge>find(db, Metadata.INSTANCE, code);
  }

  /**
   * {@return an unloaded reference to the badge with the given primary key; no SQL is run}
   *
   * @param code the column {@code code}
   */
  public static One<Badge> ref(String code) {
    return Accessors.<Badge>ref(Metadata.INSTANCE, code);
  }

  /**
   * {@return the path from {@code Employee} to the badge that references it as {@code holder}}
   */
  public static Path<Employee> ofHolder() {
    return new Path<Employee>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the badge that references the given employee as {@code holder}, for querying and changing}
   *
   * @param db the database
   * @param employee the employee
   */
  public static RelatedOne<Badge> ofHolder(Database db, Employee employee) {
    return Accessors.<Badge>relatedOne(db, Metadata.INSTANCE.relation(0).reverse(), employee);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given badge; an update writes only the attributes that are set}
   *
   * @param badge the badge
   */
  public static Builder builder(Badge badge) {
    return new Builder(badge);
  }

  /**
   * Path to a {@link Badge}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Badge> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Path(PathStep position) {
      super(position);
    }

    @Override
    protected final Path<R> at(PathStep position) {
      return new Path<R>(position);
    }

    /**
     * {@return the column {@code code varchar(255) not null}, primary key}
     */
    public final TextExpression<R> code() {
      return texts(0);
    }

    /**
     * {@return the path to the employee by the foreign key {@code holder_id bigint} to {@code employee.id}, unique, on delete set null}
     */
    public final Employee_.Path<R> holder() {
      return new Employee_.Path<R>(step(0));
    }

    /**
     * {@return the primary key column {@code code}}
     */
    public final TextExpression<R> pk() {
      return texts(0);
    }
  }

  /**
   * Path to a {@link Badge} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Badge> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Reference(PathStep position) {
      super(position);
    }
  }

  /**
   * Path to any number of badges.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Badge, Path<R>> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Many(PathStep position) {
      super(position);
    }

    /**
     * Restricts the related rows by a condition that may refer to the root entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<R>(rowsThat(condition));
    }

    /**
     * Restricts the related rows by a condition on their own entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Condition<Badge> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Badge}.
   */
  public static final class Builder extends EntityBuilder<Badge> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param badge the initial values
     */
    private Builder(Badge badge) {
      super(Metadata.INSTANCE, badge);
    }

    /**
     * Sets the column {@code code varchar(255) not null}, primary key.
     *
     * @param code the value
     * @return this builder
     */
    public Builder code(String code) {
      set(0, code);
      return this;
    }

    /**
     * Sets the employee by the foreign key {@code holder_id bigint} to {@code employee.id}, unique, on delete set null.
     *
     * @param holder the employee
     * @return this builder
     */
    public Builder holder(Employee holder) {
      relate(0, holder);
      return this;
    }

    /**
     * Sets a reference to the employee by the foreign key {@code holder_id bigint} to {@code employee.id}, unique, on delete set null.
     *
     * @param holder the reference
     * @return this builder
     */
    public Builder holder(One<Employee> holder) {
      relate(0, holder);
      return this;
    }

    /**
     * Sets the foreign key {@code holder_id} to NULL.
     *
     * @return this builder
     */
    public Builder noHolder() {
      relate(0, One.<Employee>none());
      return this;
    }
  }

  /**
   * Metadata of {@link Badge} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Badge> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Badge.class,
          "Badge_",
          "",
          "badge",
          new ColumnMetadata[] {
              ColumnMetadata.of("code", "code", ColumnType.TEXT).asKey(),
              ColumnMetadata.of("holder", "holder_id", ColumnType.LONG).orNull()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "holder", true, true, OnDelete.SET_NULL, new int[] {1}, new int[] {0})};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Employee_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Badge read(RowReader<S> row, S source) {
      return new Badge(
          row.getString(source, 0),
          row.<Employee>one(source, 0));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Badge(
            row.getString(source, 0),
            row.<Employee>one(source, 0)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Badge entity, int column) {
      return switch (column) {
        case 0 -> entity.code();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Badge entity, int relation) {
      return switch (relation) {
        case 0 -> entity.holder();
        default -> null;
      };
    }
  }
}
