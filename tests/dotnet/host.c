/* Stands in for the `dotnet` command: finds host/fxr/<version>/libhostfxr.so beside itself and hands over to it. */
#include <dlfcn.h>
#include <glob.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef int (*startup)(int, const char **, const char *, const char *, const char *);

int main(int argc, char **argv) {
  char self[PATH_MAX], root[PATH_MAX], pattern[PATH_MAX + 64];
  ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
  if (length < 0) {
    perror("/proc/self/exe");
    return 120;
  }
  self[length] = 0;
  strcpy(root, self);
  const char *folder = dirname(root);

  snprintf(pattern, sizeof pattern, "%s/host/fxr/*/libhostfxr.so", folder);
  glob_t found;
  if (glob(pattern, 0, NULL, &found) || found.gl_pathc == 0) {
    fprintf(stderr, "no hostfxr below %s\n", folder);
    return 121;
  }
  void *library = dlopen(found.gl_pathv[found.gl_pathc - 1], RTLD_NOW);
  if (!library) {
    fprintf(stderr, "%s\n", dlerror());
    return 122;
  }
  startup run = (startup)dlsym(library, "hostfxr_main_startupinfo");
  if (!run) {
    fprintf(stderr, "hostfxr has no hostfxr_main_startupinfo\n");
    return 123;
  }
  return run(argc, (const char **)argv, self, folder, "");
}
