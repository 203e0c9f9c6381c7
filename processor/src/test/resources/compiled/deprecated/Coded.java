package deprecated;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Entity with a deprecated type as key. */
@SuppressWarnings("deprecation")
@Entity
public record Coded(@Id(generated = false) OldGenre genre, String name) {}
