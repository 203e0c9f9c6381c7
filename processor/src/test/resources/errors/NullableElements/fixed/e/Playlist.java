package e;

import dev.kindred.model.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public record Playlist(
    @Id Long id,
    @Nullable List<String> titles,
    String @Nullable [] singers,
    int @Nullable [] seconds) {}
