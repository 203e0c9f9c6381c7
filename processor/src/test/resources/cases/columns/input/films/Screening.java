package films;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

@Entity
public record Screening(
    @Id @ForeignKey(onDelete = OnDelete.CASCADE, column = "film_id") One<Film> film,
    @Id int day) {}
