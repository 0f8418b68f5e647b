package org.bangyuan.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.kernel.CitizenId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostTest {
    @Test
    @DisplayName("SD-8 everybody of the staff has a number and a telephone of their own")
    void numbers() {
        List<Post> posts =
                Stream.concat(Stream.of(Posts.ADMINISTRATOR), Posts.besidesTheFirst().stream())
                        .toList();
        assertThat(posts)
                .allSatisfy(post -> CitizenId.parse(post.citizenId()))
                .allSatisfy(post -> assertThat(post.officePhone()).matches("0577-8800\\d{4}"));
        assertThat(posts).extracting(Post::citizenId).doesNotHaveDuplicates();
    }
}
