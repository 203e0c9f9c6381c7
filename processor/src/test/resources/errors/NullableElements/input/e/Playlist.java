package e;

import dev.kindred.model.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public record Playlist(
    @Id Long id, List<@Nullable String> titles, @Nullable String[] singers, int[] seconds) {}
