@Database(drops = Drops.HELD_BACK)
@Revision(version = "1", message = "users and badges")
package shop;

import dev.waymark.annotation.*;
