package e;

import dev.kindred.model.*;

/** Book, of which there is much to say. */
@Comment("What we sell")
@Entity
public record Book(@Id Long id, @Comment("As on the cover") String title, String subtitle) {}
