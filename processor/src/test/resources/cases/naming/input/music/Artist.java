package music;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

@Entity
public record Artist(@Id Long artistId, @Unique String name) {}
