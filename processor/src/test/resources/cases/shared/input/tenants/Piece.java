package tenants;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

@Entity
public record Piece(
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"holder_id", "article_number"})
        One<Article> article,
    @Id @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"HOLDER_ID", "basket_number"})
        One<Basket> basket,
    @Id int position) {}
