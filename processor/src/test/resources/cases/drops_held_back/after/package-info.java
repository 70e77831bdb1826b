@Database(drops = Drops.HELD_BACK)
@Revision(version = "1", message = "users and badges")
@Revision(
    version = "2",
    message = "bio of users",
    allow = @Allow(code = "DS103", at = "users.nick", reason = "the bio is something else"))
package shop;

import dev.waymark.annotation.*;
