package tenants;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

@Entity
public record Article(
    @Id @ForeignKey(onDelete = OnDelete.CASCADE) One<Holder> holder, @Id int number) {}
