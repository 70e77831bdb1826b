@Database(targets = @Server(product = Product.MYSQL, version = "8.0.36"))
@Revision(version = "1", message = "users")
@Revision(version = "2", message = "friends")
package shop;

import dev.waymark.annotation.Database;
import dev.waymark.annotation.Product;
import dev.waymark.annotation.Revision;
import dev.waymark.annotation.Server;
