package tenants;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

@Entity
public record Basket(
    @Id Long holderId,
    @Id int number,
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"holder_id"}) One<Holder> holder,
    @ForeignKey(
            onDelete = OnDelete.SET_NULL,
            optional = true,
            columns = {"holder_id", "first_number"})
        One<Article> first,
    @ManyToMany(through = Piece.class, relatedName = "baskets") Many<Article> articles) {}
