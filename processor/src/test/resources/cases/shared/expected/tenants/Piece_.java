package tenants;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.PathStep;
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

/**
 * Metamodel class of {@link Piece}, stored in {@code piece}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Piece_ {
  /**
   * Is never called.
   */
  private Piece_() {
  }

  /**
   * {@return the path to the article by the foreign key {@code HOLDER_ID bigint not null} and {@code article_number integer not null} to {@code article.holder_id} and {@code article.number}, on delete cascade}
   */
  public static Article_.Reference<Piece> article() {
    return new Article_.Reference<Piece>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the path to the basket by the foreign key {@code HOLDER_ID bigint not null} and {@code basket_number integer not null} to {@code basket.holder_id} and {@code basket.number}, part of the primary key, on delete cascade}
   */
  public static Basket_.Reference<Piece> basket() {
    return new Basket_.Reference<Piece>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the column {@code position integer not null}, part of the primary key}
   */
  public static IntColumn<Piece> position() {
    return new IntColumn<Piece>(Metadata.INSTANCE, 3);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Piece> self() {
    return new Path<Piece>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all pieces}
   *
   * @param db the database
   */
  public static QuerySet<Piece> objects(Database db) {
    return Accessors.<Piece>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the piece with the given primary key}
   *
   * @param db the database
   * @param basketHolderId the column {@code HOLDER_ID}
   * @param basketNumber the column {@code basket_number}
   * @param position the column {@code position}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Piece get(Database db, long basketHolderId, int basketNumber, int position) {
    return Accessors.<Piece>get(db, Metadata.INSTANCE, new Key(basketHolderId, basketNumber, position));
  }

  /**
   * {@return the piece with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param basketHolderId the column {@code HOLDER_ID}
   * @param basketNumber the column {@code basket_number}
   * @param position the column {@code position}
   */
  public static Optional<Piece> find(Database db, long basketHolderId, int basketNumber,
      int position) {
    return Accessors.<Piece>find(db, Metadata.INSTANCE, new Key(basketHolderId, basketNumber, position));
  }

  /**
   * {@return an unloaded reference to the piece with the given primary key; no SQL is run}
   *
   * @param basketHolderId the column {@code HOLDER_ID}
   * @param basketNumber the column {@code basket_number}
   * @param position the column {@code position}
   */
  public static One<Piece> ref(long basketHolderId, int basketNumber, int position) {
    return Accessors.<Piece>ref(Metadata.INSTANCE, new Key(basketHolderId, basketNumber, position));
  }

  /**
   * {@return the path from {@code Article} to the pieces that reference it}
   */
  public static Many<Article> ofArticle() {
    return new Many<Article>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the pieces that reference the given article, for querying and changing}
   *
   * @param db the database
   * @param article the article
   */
  public static RelatedSet<Piece> ofArticle(Database db, Article article) {
    return Accessors.<Piece>relatedSet(db, Metadata.INSTANCE.relation(0).reverse(), article);
  }

  /**
   * {@return the path from {@code Basket} to the pieces that reference it}
   */
  public static Many<Basket> ofBasket() {
    return new Many<Basket>(PathStep.reverse(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the pieces that reference the given basket, for querying and changing}
   *
   * @param db the database
   * @param basket the basket
   */
  public static RelatedSet<Piece> ofBasket(Database db, Basket basket) {
    return Accessors.<Piece>relatedSet(db, Metadata.INSTANCE.relation(1).reverse(), basket);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given piece; an update writes only the attributes that are set}
   *
   * @param piece the piece
   */
  public static Builder builder(Piece piece) {
    return new Builder(piece);
  }

  /**
   * Path to a {@link Piece}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Piece> {
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
     * {@return the path to the article by the foreign key {@code HOLDER_ID bigint not null} and {@code article_number integer not null} to {@code article.holder_id} and {@code article.number}, on delete cascade}
     */
    public final Article_.Path<R> article() {
      return new Article_.Path<R>(step(0));
    }

    /**
     * {@return the path to the basket by the foreign key {@code HOLDER_ID bigint not null} and {@code basket_number integer not null} to {@code basket.holder_id} and {@code basket.number}, part of the primary key, on delete cascade}
     */
    public final Basket_.Path<R> basket() {
      return new Basket_.Path<R>(step(1));
    }

    /**
     * {@return the column {@code position integer not null}, part of the primary key}
     */
    public final IntExpression<R> position() {
      return ints(3);
    }
  }

  /**
   * Path to a {@link Piece} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Piece> {
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
   * Path to any number of pieces.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Piece, Path<R>> {
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
    public Many<R> where(Condition<Piece> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Piece}.
   */
  public static final class Builder extends EntityBuilder<Piece> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param piece the initial values
     */
    private Builder(Piece piece) {
      super(Metadata.INSTANCE, piece);
    }

    /**
     * Sets the article by the foreign key {@code HOLDER_ID bigint not null} and {@code article_number integer not null} to {@code article.holder_id} and {@code article.number}, on delete cascade.
     *
     * @param article the article
     * @return this builder
     */
    public Builder article(Article article) {
      relate(0, article);
      return this;
    }

    /**
     * Sets a reference to the article by the foreign key {@code HOLDER_ID bigint not null} and {@code article_number integer not null} to {@code article.holder_id} and {@code article.number}, on delete cascade.
     *
     * @param article the reference
     * @return this builder
     */
    public Builder article(One<Article> article) {
      relate(0, article);
      return this;
    }

    /**
     * Sets the basket by the foreign key {@code HOLDER_ID bigint not null} and {@code basket_number integer not null} to {@code basket.holder_id} and {@code basket.number}, part of the primary key, on delete cascade.
     *
     * @param basket the basket
     * @return this builder
     */
    public Builder basket(Basket basket) {
      relate(1, basket);
      return this;
    }

    /**
     * Sets a reference to the basket by the foreign key {@code HOLDER_ID bigint not null} and {@code basket_number integer not null} to {@code basket.holder_id} and {@code basket.number}, part of the primary key, on delete cascade.
     *
     * @param basket the reference
     * @return this builder
     */
    public Builder basket(One<Basket> basket) {
      relate(1, basket);
      return this;
    }

    /**
     * Sets the column {@code position integer not null}, part of the primary key.
     *
     * @param position the value
     * @return this builder
     */
    public Builder position(int position) {
      set(3, position);
      return this;
    }
  }

  /**
   * Primary key of a piece.
   *
   * @param basketHolderId the column {@code HOLDER_ID}
   * @param basketNumber the column {@code basket_number}
   * @param position the column {@code position}
   */
  public record Key(long basketHolderId, int basketNumber, int position) {
  }

  /**
   * Metadata of {@link Piece} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Piece> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Piece.class,
          "Piece_",
          "",
          "piece",
          new ColumnMetadata[] {
              ColumnMetadata.of("article", "article_number", ColumnType.INT),
              ColumnMetadata.of("basket", "\"HOLDER_ID\"", ColumnType.LONG).asKey(),
              ColumnMetadata.of("basket", "basket_number", ColumnType.INT).asKey(),
              ColumnMetadata.of("position", "\"position\"", ColumnType.INT).asKey()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "article", false, false, OnDelete.CASCADE, new int[] {1, 0}, new int[] {0, 1}),
          new ForwardRelation(this, 1, "basket", false, false, OnDelete.CASCADE, new int[] {1, 2}, new int[] {0, 1})};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Article_.Metadata.INSTANCE;
        case 1 -> Basket_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Piece read(RowReader<S> row, S source) {
      return new Piece(
          row.<Article>one(source, 0),
          row.<Basket>one(source, 1),
          row.getInt(source, 3));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Piece(
            row.<Article>one(source, 0),
            row.<Basket>one(source, 1),
            row.getInt(source, 3)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Piece entity, int column) {
      return switch (column) {
        case 3 -> entity.position();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Piece entity, int relation) {
      return switch (relation) {
        case 0 -> entity.article();
        case 1 -> entity.basket();
        default -> null;
      };
    }

    @Override
    public Object composeKey(List<?> parts) {
      return new Key((Long) parts.get(0), (Integer) parts.get(1), (Integer) parts.get(2));
    }

    @Override
    public List<?> decomposeKey(Object key) {
      Key parts = (Key) key;
      return List.of(parts.basketHolderId(), parts.basketNumber(), parts.position());
    }
  }
}
