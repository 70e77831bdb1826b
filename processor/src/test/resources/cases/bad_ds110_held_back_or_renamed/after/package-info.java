@Database(drops = Drops.HELD_BACK)
@Revision(version = "1", message = "users and badges")
@Revision(version = "2", message = "bio of users")
package shop;

import dev.waymark.annotation.*;
