package staff;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.RelatedRow;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jooq.Table;

/**
 * Lookups, accessors and the builder of {@link Badge}, stored in {@code badge}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Badge_ {
  private Badge_() {
  }

  /**
   * {@code code varchar(255) not null}, primary key.
   */
  public static TextColumn<Badge> code() {
    return new TextColumn<>(Model.INSTANCE, 0);
  }

  /**
   * {@code holder_id bigint}, unique, refers to {@code employee.id}, on delete set null.
   */
  public static Employee_.Reference<Badge> holder() {
    return new Employee_.Reference<>(self(), 0);
  }

  /**
   * The key: {@code code}.
   */
  public static TextColumn<Badge> pk() {
    return new TextColumn<>(Model.INSTANCE, 0);
  }

  /**
   * The entity itself, as a path that follows no relation.
   */
  public static Path<Badge> self() {
    return new Path<>();
  }

  /**
   * All badges: the query that everything starts from.
   */
  public static QuerySet<Badge> objects(Database db) {
    return Accessors.objects(db, Model.INSTANCE);
  }

  /**
   * The badge of this key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static Badge get(Database db, String code) {
    return Accessors.get(db, Model.INSTANCE, code);
  }

  /**
   * The badge of this key, if there is one.
   */
  public static Optional<Badge> find(Database db, String code) {
    return Accessors.find(db, Model.INSTANCE, code);
  }

  /**
   * A handle on the badge of this key. Nothing is loaded, and no database is asked.
   */
  public static One<Badge> ref(String code) {
    return Accessors.ref(Model.INSTANCE, code);
  }

  /**
   * From an employee to its badge.
   */
  public static Path<Employee> ofHolder() {
    return new Path<>(Employee_.self(), Model.INSTANCE.relation(0).reverse());
  }

  /**
   * The badge of an employee.
   */
  public static RelatedOne<Badge> ofHolder(Database db, Employee employee) {
    return Accessors.relatedOne(db, Model.INSTANCE.relation(0).reverse(), employee);
  }

  /**
   * A badge in the making, in which nothing is given yet.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a badge and remembers what changes.
   */
  public static Builder builder(Badge badge) {
    return new Builder(badge);
  }

  /**
   * A path that leads to a badge.
   *
   * @param <R> the entity that it starts from
   */
  public static class Path<R> extends EntityPath<R, Badge> {
    private Path() {
      super(Model.INSTANCE);
    }

    /**
     * For generated code.
     */
    public Path(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }

    /**
     * For generated code.
     */
    public Path(EntityPath<R, ?> parent, RelationMetadata relation) {
      super(parent, relation);
    }

    private Path(RelatedRow<R, Badge> row) {
      super(row);
    }

    @Override
    protected final Path<R> at(RelatedRow<R, Badge> row) {
      return new Path<>(row);
    }

    public final TextExpression<R> code() {
      return texts(0);
    }

    public final Employee_.Path<R> holder() {
      return new Employee_.Path<>(this, 0);
    }

    public final TextExpression<R> pk() {
      return texts(0);
    }
  }

  /**
   * A relation of another entity to a badge, which can be written.
   *
   * @param <R> the other entity
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Badge> {
    /**
     * For generated code.
     */
    public Reference(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }
  }

  /**
   * A path that can lead to several badges.
   *
   * @param <R> the entity that it starts from
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Badge, Path<R>> {
    /**
     * For generated code.
     */
    public Many(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }

    /**
     * For generated code.
     */
    public Many(EntityPath<R, ?> parent, RelationMetadata relation) {
      super(parent, relation);
    }

    private Many(RelatedRow<R, Badge> row) {
      super(row);
    }

    /**
     * Those of them that meet a condition, which can compare them with the root.
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<>(rowsThat(Path::new, condition));
    }

    /**
     * Those of them that meet a condition of their own entity.
     */
    @Override
    public Many<R> where(Condition<Badge> condition) {
      return new Many<>(rowsThat(condition));
    }
  }

  /**
   * A badge in the making.
   */
  public static final class Builder extends EntityBuilder<Badge> {
    private Builder() {
      super(Model.INSTANCE);
    }

    private Builder(Badge badge) {
      super(Model.INSTANCE, badge);
    }

    public Builder code(String code) {
      set(0, code);
      return this;
    }

    public Builder holder(Employee holder) {
      relate(0, One.of(holder));
      return this;
    }

    public Builder holder(One<Employee> holder) {
      relate(0, holder);
      return this;
    }

    public Builder noHolder() {
      relate(0, One.none());
      return this;
    }
  }

  /**
   * What Kindred's runtime knows of {@link Badge}.
   */
  static final class Model extends EntityMetadata<Badge> {
    static final Model INSTANCE = new Model();

    private Model() {
      super(
          Badge.class,
          "Badge_",
          "",
          "badge",
          List.of(
              ColumnMetadata.of("code", "code", ColumnType.TEXT).asKey(),
              ColumnMetadata.of("holder", "holder_id", ColumnType.LONG).orNull()),
          List.of());
    }

    @Override
    protected List<RelationMetadata> declareRelations() {
      return List.of(
          new ForwardRelation(this, 0, "holder", true, true, OnDelete.SET_NULL, List.of(1), List.of(0)));
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Nodes.metadata(Employee_.self());
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public Table<?> table() {
      return BadgeTable.BADGE;
    }

    @Override
    public <S> Badge read(RowReader<S> row, S source) {
      return new Badge(
          row.get(source, 0),
          row.reference(0, row.get(source, 1)));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Badge(
            row.get(source, 0),
            row.reference(0, row.get(source, 1))));
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
