// What records and code tables are written in; said once for all of them.
global using System;
global using System.Collections.Generic;
global using System.ComponentModel.DataAnnotations;
global using System.Text.Json.Serialization;
global using Goitin.Runtime;
global using static Goitin.Runtime.Words;
