@Revision(version = "1", message = "people")
package com.acme.people.migrations;

import dev.waymark.annotation.Revision;
