@Database(drops = Drops.HELD_BACK)
@Revision(version = "1", message = "users and badges")
@Revision(
    version = "2",
    message = "bio of users, nothing held back",
    carriesDrops = true,
    allow = {
      @Allow(code = "DS103", at = "users.nick", reason = "no instance reads it"),
      @Allow(code = "DS103", at = "users.active", reason = "no instance reads it"),
      @Allow(code = "DS102", at = "badges", reason = "no instance reads it")
    })
package shop;

import dev.waymark.annotation.*;
